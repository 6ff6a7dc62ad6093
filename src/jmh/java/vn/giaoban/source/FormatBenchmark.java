package vn.giaoban.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.xml.sax.SAXException;
import vn.giaoban.TemporaryFolder;
import vn.giaoban.export.LibreOffice;

/// How long the five notices of `corpus/` take in each format, as LibreOffice writes it: with
/// layout and in a process of its own, and the mere text by Tika's parser of that format in this
/// process.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class FormatBenchmark {
  private static final Map<String, Parser> TIKA =
      Map.of(
          "docx", new OOXMLParser(),
          "doc", new OfficeParser(),
          "odt", new OpenDocumentParser(),
          "rtf", new RTFParser(),
          "pdf", new PDFParser(),
          "html", new JSoupParser());

  /// The ending of the format.
  @Param({"docx", "doc", "odt", "rtf", "pdf", "html"})
  String format;

  private final SourceReader reader = new SourceReader();
  private final List<Path> files = new ArrayList<>();
  private TemporaryFolder folder;

  /// Writes the files.
  @Setup
  public void write() throws Exception {
    folder = TemporaryFolder.create();
    try (var texts = Files.list(Path.of("corpus"))) {
      files.addAll(
          LibreOffice.converted(
              texts.filter(file -> file.toString().endsWith(".txt")).sorted().toList(),
              format,
              "." + format,
              folder.path(),
              "--infilter=Text (encoded):UTF8,LF,,,"));
    }
  }

  /// Removes them.
  @TearDown
  public void remove() throws IOException {
    folder.close();
  }

  /// With layout, isolated.
  @Benchmark
  public List<ReadResult> read() {
    return files.stream().flatMap(file -> reader.read(file, "x." + format).stream()).toList();
  }

  /// The mere text, not isolated.
  @Benchmark
  public List<String> tika() throws IOException, SAXException, TikaException {
    var texts = new ArrayList<String>();
    for (var file : files) {
      var handler = new BodyContentHandler(-1);
      TIKA.get(format)
          .parse(
              new ByteArrayInputStream(Files.readAllBytes(file)),
              handler,
              new Metadata(),
              new ParseContext());
      texts.add(handler.toString());
    }
    return texts;
  }
}
