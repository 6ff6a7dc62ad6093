package vn.giaoban.analytics.followups;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.giaoban.notice.Kind;

/// The chains of a whole index in display order: longest first, then latest, then by the id of the
/// first directive. Takes about 30 bytes and the id for each member; keeps no texts.
///
/// Safe for any number of threads.
final class Chains {
  static final int NONE = -1;

  private final long generation;

  /// Ids of all members in UTF-8, chain by chain, and their offsets.
  private final byte[] ids;

  private final int[] idStarts;

  /// The first member of each chain; one more at the end.
  private final int[] starts;

  private final boolean[] assessments;
  private final int[] chainOf;
  private final float[] likeness;

  /// Hash table from ids to members; [#NONE] for a free slot.
  private final int[] slots;

  private record Found(boolean isAssessment, List<ChainMember> members) {}

  private static final Comparator<Found> ORDER =
      Comparator.<Found>comparingInt(found -> -found.members().size())
          .thenComparingInt(found -> -found.members().getLast().day())
          .thenComparing(found -> found.members().getFirst().id());

  private Chains(long generation, List<Found> found) {
    this.generation = generation;
    int members = found.stream().mapToInt(one -> one.members().size()).sum();
    idStarts = new int[members + 1];
    starts = new int[found.size() + 1];
    assessments = new boolean[found.size()];
    chainOf = new int[members];
    likeness = new float[members];
    var bytes = new IdBytes();
    int member = 0;
    for (int chain = 0; chain < found.size(); chain++) {
      assessments[chain] = found.get(chain).isAssessment();
      for (var worded : found.get(chain).members()) {
        chainOf[member] = chain;
        likeness[member] = (float) worded.likeness();
        idStarts[++member] = bytes.add(worded.id());
      }
      starts[chain + 1] = member;
    }
    ids = bytes.all();
    slots = new int[Math.max(4, Integer.highestOneBit(Math.max(1, members)) * 4)];
    Arrays.fill(slots, NONE);
    for (int i = 0; i < members; i++) {
      slots[slot(id(i))] = i;
    }
  }

  /// The chains found in a generation.
  static Chains of(long generation, ChainFinder finder) {
    var found = new ArrayList<Found>();
    finder.find((kind, members) -> found.add(new Found(kind == Kind.ASSESSMENT, members)));
    found.sort(ORDER);
    return new Chains(generation, found);
  }

  private static final class IdBytes {
    private byte[] bytes = new byte[1 << 12];
    private int size;

    /// The end offset of the id.
    int add(String id) {
      var more = id.getBytes(StandardCharsets.UTF_8);
      if (size + more.length > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more.length));
      }
      System.arraycopy(more, 0, bytes, size, more.length);
      size += more.length;
      return size;
    }

    byte[] all() {
      return Arrays.copyOf(bytes, size);
    }
  }

  long generation() {
    return generation;
  }

  /// Number of chains.
  int size() {
    return assessments.length;
  }

  int times(int chain) {
    return starts[chain + 1] - starts[chain];
  }

  boolean isAssessment(int chain) {
    return assessments[chain];
  }

  /// The first member of a chain; the others follow in chronological order.
  int start(int chain) {
    return starts[chain];
  }

  /// The member with this id, or [#NONE].
  int member(String id) {
    return slots[slot(id)];
  }

  /// The chain of a member.
  int chainOf(int member) {
    return chainOf[member];
  }

  /// As in [ChainMember].
  double likeness(int member) {
    return likeness[member];
  }

  String id(int member) {
    int start = idStarts[member];
    return new String(ids, start, idStarts[member + 1] - start, StandardCharsets.UTF_8);
  }

  /// The slot of `id`, or the free slot where it would be inserted.
  private int slot(String id) {
    int mixed = id.hashCode() * 0x9E3779B9;
    int slot = (mixed ^ (mixed >>> 15)) & (slots.length - 1);
    while (slots[slot] != NONE && !id.equals(id(slots[slot]))) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
