"""One file per command of `tritally`."""
