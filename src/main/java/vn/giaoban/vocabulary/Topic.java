package vn.giaoban.vocabulary;

/// A topic of directives, such as `so-huu-tri-tue` (sở hữu trí tuệ).
///
/// @param scope what belongs to the topic, in the words of notices
public record Topic(String code, String nameVi, String nameEn, String scope) {
  public Topic {
    if (code.isEmpty() || nameVi.isEmpty() || nameEn.isEmpty()) {
      throw new IllegalArgumentException(
          "a topic needs code, name_vi and name_en, not '%s', '%s' and '%s'"
              .formatted(code, nameVi, nameEn));
    }
  }
}
