"""The app as a server: headers, log, failures, several processes; put together in serve.py."""
