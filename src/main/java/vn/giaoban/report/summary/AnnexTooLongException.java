package vn.giaoban.report.summary;

/// Thrown when an annex inside the report would be longer than the limit.
public final class AnnexTooLongException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  AnnexTooLongException(long directives) {
    super(
        "an annex inside the report takes at most %d directives, not %d; xlsx puts them beside it"
            .formatted(Summarizer.MOST_INLINE, directives));
  }
}
