package vn.giaoban.source;

import vn.giaoban.text.MessageCatalogue;

/// Why files are not read and rows of tables do not apply, in both languages.
public final class Reasons {
  public static final MessageCatalogue CATALOGUE =
      MessageCatalogue.read(Reasons.class, "reasons.csv");

  private Reasons() {}
}
