package vn.giaoban.cli.terminal;

import vn.giaoban.source.Reasons;
import vn.giaoban.text.MessageCatalogue;

/// Messages of the program about its command line and its work, in Vietnamese. They are read when
/// the first is needed.
final class Messages {
  private static final MessageCatalogue CATALOGUE =
      MessageCatalogue.read(Messages.class, "messages.csv").and(Reasons.CATALOGUE);

  private Messages() {}

  /// A message in Vietnamese; as it is if no catalogue has it.
  static String vietnamese(String message) {
    return CATALOGUE.vietnamese(message);
  }
}
