"""The tray of scenarios: a few kept side by side, in the address."""
