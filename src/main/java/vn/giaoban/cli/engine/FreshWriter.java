package vn.giaoban.cli.engine;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.DirectiveWriter;
import vn.giaoban.search.StoredNotice;
import vn.giaoban.source.ReadResult;
import vn.giaoban.text.LinedText;

/// A writer that reports no program version, so that every file is read again. New records replace
/// the old ones at the commit.
record FreshWriter(DirectiveWriter writer) implements DirectiveWriter {
  @Override
  public @Nullable String program() {
    return null;
  }

  @Override
  public List<ReadResult.Unreadable> unreadable() throws IOException {
    return writer.unreadable();
  }

  @Override
  public int directives() throws IOException {
    return writer.directives();
  }

  @Override
  public List<StoredNotice> stored() throws IOException {
    return writer.stored();
  }

  @Override
  public @Nullable StoredNotice stored(String id) throws IOException {
    return writer.stored(id);
  }

  @Override
  public @Nullable LinedText text(String id) throws IOException {
    return writer.text(id);
  }

  @Override
  public void replace(StoredNotice notice, LinedText text) throws IOException {
    writer.replace(notice, text);
  }

  @Override
  public void remove(String id) throws IOException {
    writer.remove(id);
  }

  @Override
  public void commit(String program, List<ReadResult.Unreadable> unreadable) throws IOException {
    writer.commit(program, unreadable);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
