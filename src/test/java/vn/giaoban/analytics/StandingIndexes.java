package vn.giaoban.analytics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.generated.GeneratedNotice;
import vn.giaoban.ingest.SharedIndex;

/// Read-only indexes shared by many tests, each filled and opened on first use.
public record StandingIndexes(ExtensionContext test) {
  private static final Namespace OWN = Namespace.create(StandingIndexes.class);

  /// Hands them to a test class that takes them as a parameter.
  public static final class Resolver implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return parameter.getParameter().getType() == StandingIndexes.class;
    }

    @Override
    public StandingIndexes resolveParameter(ParameterContext parameter, ExtensionContext test) {
      return new StandingIndexes(test);
    }
  }

  /// The five notices of `corpus/`.
  public FilledIndex ofCorpus() {
    return in(SharedIndex.ofCorpus(test));
  }

  /// Invented notices as they truly are; one for all corpora with the same specification.
  public FilledIndex of(GeneratedCorpus corpus) {
    return in(
        SharedIndex.of(
            corpus.spec(),
            folder -> FilledIndex.write(folder, corpus.notices().map(GeneratedNotice::stored)),
            test));
  }

  private FilledIndex in(Path folder) {
    return test.getRoot()
        .getStore(OWN)
        .getOrComputeIfAbsent(folder, StandingIndexes::opened, FilledIndex.class);
  }

  private static FilledIndex opened(Path folder) {
    try {
      return FilledIndex.open(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
