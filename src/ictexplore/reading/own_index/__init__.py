"""Framework, values and goalposts of an own index: tables of text to checked records."""
