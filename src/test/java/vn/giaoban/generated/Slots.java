package vn.giaoban.generated;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.generated.Phrases.Agency;

/// Distributes the meetings over months: as many as there are notices, in the order of months. A
/// province sometimes has no meeting in a month.
final class Slots {
  private static final int GAP_PERCENT = 6;
  private final CorpusSpec spec;
  private final List<Body> bodies;
  private final boolean[][] open;

  /// @param bodies province by province, each with its agencies in the same order
  Slots(CorpusSpec spec, List<Body> bodies) {
    this.spec = spec;
    this.bodies = bodies;
    this.open = new boolean[spec.months()][bodies.size()];
    for (int month = 0; month < spec.months(); month++) {
      for (int i = 0; i < bodies.size(); i++) {
        open[month][i] = bodies.get(i).meetsIn(spec.month(month)) && !isGap(bodies.get(i), month);
      }
    }
  }

  private boolean isGap(Body body, int month) {
    return Dice.of(spec.seed(), "gap", body.province().slug(), month).percent(GAP_PERCENT);
  }

  /// Each meeting as month index times number of bodies plus body. The departments of science meet
  /// whenever they can; of the others, as few kinds as suffice.
  int[] choose() {
    for (int kinds = 1; kinds <= Phrases.AGENCIES.size(); kinds++) {
      var first = Phrases.AGENCIES.subList(0, kinds);
      if (count(first) >= spec.notices()) {
        return choose(first);
      }
    }
    throw new IllegalArgumentException(
        "room for %d notices, not %d".formatted(count(Phrases.AGENCIES), spec.notices()));
  }

  private int[] choose(List<Agency> agencies) {
    var leading = agencies.subList(0, 1);
    int sure = count(leading);
    boolean all = sure <= spec.notices();
    int wanted = all ? spec.notices() - sure : spec.notices();
    int left = all ? count(agencies) - sure : count(agencies);
    var dice = Dice.of(spec.seed(), "slots");
    var chosen = new ArrayList<Integer>(spec.notices());
    for (int slot = 0; slot < spec.months() * bodies.size(); slot++) {
      if (!isOpen(slot, agencies)) {
        continue;
      }
      if (all && isOpen(slot, leading)) {
        chosen.add(slot);
      } else if (dice.below(left--) < wanted) {
        chosen.add(slot);
        wanted--;
      }
    }
    return chosen.stream().mapToInt(Integer::intValue).toArray();
  }

  private int count(List<Agency> agencies) {
    int count = 0;
    for (int slot = 0; slot < spec.months() * bodies.size(); slot++) {
      count += isOpen(slot, agencies) ? 1 : 0;
    }
    return count;
  }

  private boolean isOpen(int slot, List<Agency> agencies) {
    int body = slot % bodies.size();
    return open[slot / bodies.size()][body] && agencies.contains(bodies.get(body).agency());
  }
}
