"""The live what-if as HTML, JavaScript and CSS, for the app's page and for a file of its own."""
