package vn.giaoban.ingest;

/// Progress of a run: `done` of `total` files, most recently `path`.
public record IngestProgress(int done, int total, String path) {}
