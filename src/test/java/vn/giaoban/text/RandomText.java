package vn.giaoban.text;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Texts put together from pieces at random, the same ones in every run.
public final class RandomText {
  private static final int TEXTS = 20_000;
  private static final int MOST_PIECES = 13;

  private RandomText() {}

  /// Many texts, the empty one among them.
  public static Stream<String> of(long seed, List<String> pieces) {
    var random = new Random(seed);
    return Stream.generate(
            () ->
                random
                    .ints(random.nextInt(MOST_PIECES + 1), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining()))
        .limit(TEXTS);
  }
}
