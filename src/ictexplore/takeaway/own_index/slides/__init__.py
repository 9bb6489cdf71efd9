"""The slides of an own index, one module a slide."""
