"""An index of one's own, one module a construction step, named by the step.

The steps are those of the OECD/JRC Handbook on Constructing Composite Indicators (2008), in the
order and with the behaviour of COINr 1.1.14: missing values, normalisation with direction,
weights, aggregation, ranks.
"""
