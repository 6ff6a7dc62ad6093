package vn.giaoban.source;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Messages for I/O errors, in plain words instead of class names.
public final class FileProblem {
  private FileProblem() {}

  /// A reason such as "too many open files".
  public static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "there is no such file";
      case AccessDeniedException _ -> "reading it is not permitted";
      case NotDirectoryException _ -> "it is no folder";
      case FileSystemLoopException _ -> "its links lead in a circle";
      case FileSystemException file -> told(file.getReason());
      case CharacterCodingException _, CharConversionException _ -> "it is not text in UTF-8";
      case EOFException _ -> "it ends too soon";
      default -> told(e.getMessage());
    };
  }

  /// A message such as "corpus/a.txt: too many open files", if the file is known.
  public static String line(IOException e) {
    return e instanceof FileSystemException file && file.getFile() != null
        ? file.getFile() + ": " + reason(e)
        : reason(e);
  }

  private static String told(@Nullable String reason) {
    if (reason == null || reason.isBlank()) {
      return "the system does not say why";
    }
    boolean isWord = reason.length() > 1 && Character.isLowerCase(reason.charAt(1));
    return isWord ? reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1) : reason;
  }
}
