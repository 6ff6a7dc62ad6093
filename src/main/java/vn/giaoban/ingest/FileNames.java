package vn.giaoban.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What the name of a file or folder in a corpus tells of it.
final class FileNames {
  /// Tables and settings of this program.
  private static final Set<String> OURS =
      Set.of(
          "catalog.csv", "corrections.csv", "completions.csv", "history.csv", "report.properties");

  /// What Windows and network drives put into folders.
  private static final Set<String> OF_SYSTEMS =
      Set.of("thumbs.db", "desktop.ini", "$recycle.bin", "system volume information", "@eadir");

  private static final Pattern READ_ME = Pattern.compile("(?i)readme(?:\\.[^.]*)?");

  /// What Word, Excel, LibreOffice, Emacs and macOS keep beside a file while it is open or copied.
  private static final Pattern TEMPORARY =
      Pattern.compile("~\\$.*|\\.~.*|\\.#.*|\\._.*|~.*\\.tmp", Pattern.DOTALL);

  private FileNames() {}

  static boolean isOurs(String name) {
    return OURS.contains(name);
  }

  static boolean isHidden(String name) {
    return name.startsWith(".");
  }

  /// Whether it is nothing that a person keeps there as a notice.
  static boolean isAside(String name) {
    return READ_ME.matcher(name).matches()
        || TEMPORARY.matcher(name).matches()
        || OF_SYSTEMS.contains(name.toLowerCase(Locale.ROOT));
  }
}
