"""The way out: claim, pace, send, finish; receipts and reconciliation."""
