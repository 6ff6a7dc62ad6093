package vn.giaoban.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
  @TempDir Path temp;

  private String fingerprint(long time, String... namesAndTexts) throws IOException {
    var jar = temp.resolve("program.jar");
    try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        var entry = new ZipEntry(namesAndTexts[i]);
        entry.setTime(time);
        out.putNextEntry(entry);
        out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return Program.ofJar(jar);
  }

  @Test
  void isKnownByTheFilesOfItsJarWheneverItWasBuilt() throws IOException {
    var program = fingerprint(0, "A.class", "one", "b.csv", "two");
    assertEquals(program, fingerprint(1_000_000_000, "b.csv", "two", "A.class", "one"));
    assertNotEquals(program, fingerprint(0, "A.class", "one", "b.csv", "twp"));
    assertNotEquals(program, fingerprint(0, "A.class", "one", "c.csv", "two"));
    assertNotEquals(program, fingerprint(0, "A.class", "one"));
  }
}
