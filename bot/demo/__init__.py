"""The demo: a seeded salon, the front desk as it is, phones to play with. No account; nothing leaves the machine."""
