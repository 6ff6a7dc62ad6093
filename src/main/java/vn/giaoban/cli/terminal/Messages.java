package vn.giaoban.cli.terminal;

import vn.giaoban.source.Reasons;
import vn.giaoban.text.MessageCatalogue;

/// Messages of the program about its command line and its work, in Vietnamese.
final class Messages {
  private static final String BEHIND_NAME = ": ";
  private static final MessageCatalogue CATALOGUE =
      MessageCatalogue.read(Messages.class, "messages.csv").and(Reasons.CATALOGUE);

  private Messages() {}

  /// A message in Vietnamese, also behind what it is about (`a.txt: the file is empty`); as it is
  /// if no catalogue has it.
  static String vietnamese(String message) {
    var translated = CATALOGUE.vietnamese(message);
    int colon = message.indexOf(BEHIND_NAME);
    if (!translated.equals(message) || colon < 0) {
      return translated;
    }
    int start = colon + BEHIND_NAME.length();
    return message.substring(0, start) + vietnamese(message.substring(start));
  }
}
