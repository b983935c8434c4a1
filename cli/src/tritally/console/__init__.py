"""Building the web console where Node is, or can be had."""
