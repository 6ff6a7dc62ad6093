package vn.giaoban.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FileProblemTest {
  @Test
  void namesWhatHappened() {
    assertEquals(
        "too many open files",
        FileProblem.reason(new FileSystemException("a.txt", null, "Too many open files")));
    assertEquals("no space left on device", reason("No space left on device"));
    assertEquals("I/O error", reason("I/O error"));
    assertEquals("the system does not say why", FileProblem.reason(new IOException()));
  }

  private static String reason(String system) {
    return FileProblem.reason(new IOException(system));
  }

  @Test
  void neverNamesAClass() {
    for (var problem :
        new IOException[] {
          new NoSuchFileException("a"),
          new AccessDeniedException("a"),
          new FileSystemLoopException("a"),
          new MalformedInputException(1),
          new EOFException(),
          new FileSystemException("a"),
        }) {
      var reason = FileProblem.reason(problem);
      assertEquals(reason.replaceAll("\\w*(Exception|java)\\w*", ""), reason);
      assertEquals(reason.strip(), reason);
    }
    assertEquals("a: there is no such file", FileProblem.line(new NoSuchFileException("a")));
  }
}
