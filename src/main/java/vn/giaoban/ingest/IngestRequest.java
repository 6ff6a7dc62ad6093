package vn.giaoban.ingest;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.document.ReadLimits;

/// A request to update an index from a corpus folder.
///
/// @param corpus the folder of notices
/// @param part what of it is read
/// @param links which links in it are followed
/// @param allowsRemovals whether any number of notices may leave the index; otherwise not all of
///   them, and not more than a fifth where that is at least five
/// @param allowsClassified whether files that are stamped as state secrets are read
/// @param limits what reading one file may cost
/// @param history the file of what no source holds; null where that is not kept
/// @param verifies whether every file is read to see whether it changed
public record IngestRequest(
    Path corpus,
    Part part,
    Links links,
    boolean allowsRemovals,
    boolean allowsClassified,
    ReadLimits limits,
    @Nullable Path history,
    boolean verifies) {
  /// One that guards the index and follows links in the folder.
  public static IngestRequest of(Path corpus) {
    return new IngestRequest(
        corpus, Part.whole(), Links.INSIDE, false, false, ReadLimits.STANDARD, null, false);
  }

  /// The same for a part of the folder.
  public IngestRequest only(Part other) {
    return new IngestRequest(
        corpus, other, links, allowsRemovals, allowsClassified, limits, history, verifies);
  }

  /// The same, which follows these links.
  public IngestRequest following(Links others) {
    return new IngestRequest(
        corpus, part, others, allowsRemovals, allowsClassified, limits, history, verifies);
  }

  /// The same, which lets any number of notices go.
  public IngestRequest allowingRemovals() {
    return new IngestRequest(
        corpus, part, links, true, allowsClassified, limits, history, verifies);
  }

  /// The same, which reads files that are stamped as state secrets or refuses them.
  public IngestRequest allowingClassified(boolean allowed) {
    return new IngestRequest(
        corpus, part, links, allowsRemovals, allowed, limits, history, verifies);
  }

  /// The same within other limits.
  public IngestRequest within(ReadLimits others) {
    return new IngestRequest(
        corpus, part, links, allowsRemovals, allowsClassified, others, history, verifies);
  }

  /// The same with a history.
  public IngestRequest keeping(Path file) {
    return new IngestRequest(
        corpus, part, links, allowsRemovals, allowsClassified, limits, file, verifies);
  }

  /// The same, which reads every file to see whether it changed.
  public IngestRequest verifying() {
    return new IngestRequest(
        corpus, part, links, allowsRemovals, allowsClassified, limits, history, true);
  }
}
