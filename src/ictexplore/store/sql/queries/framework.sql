-- The formula of an edition, what proves it, and why it can't be recomputed where it can't.
select framework_code, index_code, decision, is_recomputable,
    formula_vi, formula_en, proof_vi, proof_en, reason_vi, reason_en
from frameworks
where framework_code = $framework;
