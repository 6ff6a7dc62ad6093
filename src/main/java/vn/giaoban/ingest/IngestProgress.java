package vn.giaoban.ingest;

/// How far a run is: `done` of `total` files read, the last one `path`.
public record IngestProgress(int done, int total, String path) {}
