package vn.giaoban.generated;

import java.util.List;

/// A source of chance that gives the same numbers on every Java: SplitMix64 (Steele, Lea and Flood
/// 2014), written out because the bounded methods of the platform's generators may change. For one
/// thread.
final class Dice {
  private static final long GAMMA = 0x9E3779B97F4A7C15L;
  private long state;

  private Dice(long state) {
    this.state = state;
  }

  /// Dice for one purpose: other words or numbers, other throws.
  static Dice of(long seed, Object... purpose) {
    long state = mix(seed + GAMMA);
    for (var part : purpose) {
      state = mix(state ^ (part.toString().hashCode() * GAMMA));
    }
    return new Dice(state);
  }

  private static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }

  /// From 0 to `bound` - 1.
  int below(int bound) {
    state += GAMMA;
    return (int) (((mix(state) >>> 33) * bound) >>> 31);
  }

  /// From `first` to `last`, both among them.
  int from(int first, int last) {
    return first + below(last - first + 1);
  }

  boolean percent(int chance) {
    return below(100) < chance;
  }

  <T> T pick(List<T> list) {
    return list.get(below(list.size()));
  }
}
