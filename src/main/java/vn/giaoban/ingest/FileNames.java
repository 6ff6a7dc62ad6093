package vn.giaoban.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Classifies files and folders of a corpus by name.
final class FileNames {
  /// Tables and settings of this program.
  private static final Set<String> OURS =
      Set.of(
          "catalog.csv", "corrections.csv", "completions.csv", "history.csv", "report.properties");

  /// System files of Windows and network drives.
  private static final Set<String> OF_SYSTEMS =
      Set.of("thumbs.db", "desktop.ini", "$recycle.bin", "system volume information", "@eadir");

  private static final Pattern READ_ME = Pattern.compile("(?i)readme(?:\\.[^.]*)?");

  /// Temporary and backup files of Word, Excel, LibreOffice, Emacs and macOS.
  private static final Pattern TEMPORARY =
      Pattern.compile("~\\$.*|\\.~.*|\\.#.*|\\._.*|~.*\\.tmp", Pattern.DOTALL);

  private FileNames() {}

  static boolean isOurs(String name) {
    return OURS.contains(name);
  }

  static boolean isHidden(String name) {
    return name.startsWith(".");
  }

  /// Whether it is not a notice kept by a user.
  static boolean isAside(String name) {
    return READ_ME.matcher(name).matches()
        || TEMPORARY.matcher(name).matches()
        || OF_SYSTEMS.contains(name.toLowerCase(Locale.ROOT));
  }
}
