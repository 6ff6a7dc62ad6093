package vn.giaoban.source.document;

import java.util.List;

/// What a file holds.
public sealed interface Content {
  /// What stands for the encoding of text that was recognised in pictures.
  String RECOGNIZED = "OCR";

  /// The text of a document.
  ///
  /// @param encoding detected character encoding, or the one that the format prescribes
  /// @param pages how many the format has; 0 if it has none
  record Text(List<TextLine> lines, String encoding, int pages) implements Content {
    public Text {
      lines = List.copyOf(lines);
    }
  }

  /// A document of which some pages are pictures, whose text has to be recognised first.
  ///
  /// @param pages their numbers, from 1
  record Scan(List<Integer> pages) implements Content {
    public Scan {
      pages = List.copyOf(pages);
    }
  }

  /// The files in a container, such as an archive or a mail.
  record Files(List<Entry> entries) implements Content {
    public Files {
      entries = List.copyOf(entries);
    }
  }

  /// A file in a container.
  sealed interface Entry {
    /// Its path in the container, with `/`.
    String path();

    /// The same in a folder of the container.
    ///
    /// @param folder with `/` at its end
    default Entry under(String folder) {
      return switch (this) {
        case Unpacked(var path, var bytes) -> new Unpacked(folder + path, bytes);
        case Refused(var path, var reason) -> new Refused(folder + path, reason);
      };
    }
  }

  /// A file that was taken out.
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Unpacked(String path, byte[] bytes) implements Entry {}

  /// A file that could not be taken out.
  ///
  /// @param reason one-line message
  record Refused(String path, String reason) implements Entry {}
}
