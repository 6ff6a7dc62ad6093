package vn.giaoban.export;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The installed office suite; tests that need it are skipped without it.
public final class LibreOffice {
  private static final Path SOFFICE = Path.of("/usr/bin/soffice");

  private LibreOffice() {}

  /// `file` as it comes out of the suite.
  ///
  /// @param filter what to make of it, as after `--convert-to`
  /// @param ending of the new file's name
  /// @param folder for a profile of its own, and for the new file
  /// @param more options
  public static Path converted(Path file, String filter, String ending, Path folder, String... more)
      throws IOException, InterruptedException {
    return converted(List.of(file), filter, ending, folder, more).getFirst();
  }

  /// Several files in one run.
  public static List<Path> converted(
      List<Path> files, String filter, String ending, Path folder, String... more)
      throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(SOFFICE), "LibreOffice is not installed: " + SOFFICE);
    var out = folder.resolve("out");
    var command = new ArrayList<>(List.of(SOFFICE.toString()));
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--norestore", "--convert-to", filter));
    command.addAll(List.of(more));
    command.addAll(List.of("--outdir", out.toString()));
    files.forEach(file -> command.add(file.toString()));
    var log = folder.resolve("log").toFile();
    var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    var made = files.stream().map(file -> out.resolve(named(file, ending))).toList();
    assertTrue(made.stream().allMatch(Files::exists), () -> read(log.toPath()));
    return made;
  }

  private static String named(Path file, String ending) {
    return file.getFileName().toString().replaceFirst("\\.\\w+$", ending);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
