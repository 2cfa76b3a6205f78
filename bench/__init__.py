"""The measurements of docs/benchmarks.md: `make bench`. They need a checkout, for they stand on the tests' worlds."""
