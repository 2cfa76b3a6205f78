"""A local Twilio with phones: develop, test and show the product without an account. The product never imports it."""
