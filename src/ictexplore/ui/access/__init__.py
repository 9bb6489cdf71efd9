"""Who may see the pages and who may bring data, where the operator asks people to sign in."""
