package vn.giaoban.page;

/// The page that says why there is no other.
public record ProblemPage(Frame frame, String title, String detail) {}
