package vn.giaoban.generated;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.generated.Phrases.Unit;
import vn.giaoban.notice.Citation;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Kind;

/// An item under construction, with its truth.
final class Sentence {
  final StringBuilder text = new StringBuilder(160);
  final Kind kind;
  final Set<String> topics = new HashSet<>();
  final List<String> units = new ArrayList<>(1);
  final List<String> with = new ArrayList<>(1);
  final List<Deadline> deadlines = new ArrayList<>(1);
  final List<Citation> citations = new ArrayList<>(1);
  @Nullable String unitText;
  @Nullable Origin origin;

  Sentence(Kind kind) {
    this.kind = kind;
  }

  Sentence say(String words) {
    text.append(words);
    return this;
  }

  void about(Collection<String> more) {
    topics.addAll(more);
  }

  void by(String code, String written) {
    units.clear();
    units.add(code);
    unitText = written;
  }

  void by(Unit unit) {
    by(unit.code(), unit.written());
  }
}
