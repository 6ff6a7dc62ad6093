package vn.giaoban.source.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.Reader;
import vn.giaoban.source.document.UnreadableException;

/// Takes the files out of a ZIP archive.
final class ZipReader implements Reader {
  @Override
  public Content read(byte[] bytes, ReadLimits limits) throws UnreadableException, IOException {
    try (var zip = Allowance.open(bytes, limits)) {
      var entries = new ArrayList<Content.Entry>();
      var left = new Allowance(limits);
      for (var entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        if (!entry.isDirectory()) {
          left.countEntry();
          entries.add(entry(zip, entry, left));
        }
      }
      return new Content.Files(entries);
    }
  }

  private static Content.Entry entry(ZipFile zip, ZipArchiveEntry entry, Allowance left)
      throws UnreadableException {
    var path = entry.getName().replace('\\', '/');
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return new Content.Refused(path, "it is protected by a password; save it without one");
    }
    if (!zip.canReadEntryData(entry)) {
      return new Content.Refused(path, "it is packed by a method that cannot be read");
    }
    try (var in = zip.getInputStream(entry)) {
      return new Content.Unpacked(path, left.read(in));
    } catch (IOException _) {
      return new Content.Refused(path, "it is damaged: it cannot be unpacked");
    }
  }
}
