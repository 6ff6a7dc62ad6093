package vn.giaoban.analytics.followups;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.Scopes;
import vn.giaoban.analytics.Snapshot;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.SearchAddress;
import vn.giaoban.search.Selection;
import vn.giaoban.search.Sink;
import vn.giaoban.search.TimeLimitException;
import vn.giaoban.search.TimeLimits;
import vn.giaoban.search.Totals;
import vn.giaoban.search.count.Axis;
import vn.giaoban.search.count.Count;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.query.Query;
import vn.giaoban.search.wording.WordingSimilarity;

/// Finds directives that a body repeated in later notices (giao việc lặp lại, đôn đốc).
///
/// Chains are built for the whole index by the first request after a change and kept until the next
/// one ([ChainCache]), so they are the same for every selection.
///
/// Safe for any number of threads.
public final class FollowUpAnalyzer {
  /// The least similarity of two wordings of a repeated directive, as a chance from 0 to 1.
  public static final double LIKENESS = WordingSimilarity.THRESHOLD;

  private static final Duration AS_LONG_AS_IT_TAKES = Duration.ofDays(365);

  private final DirectiveSearcher searcher;
  private final ChainCache kept;
  private final Duration makingLimit;
  private final Duration timeLimit;

  public FollowUpAnalyzer(DirectiveSearcher searcher) {
    this(searcher, TimeLimits.CHAINS, TimeLimits.COUNT);
  }

  /// @param makingLimit time limit for waiting until the chains are built; building continues in
  ///   the background
  /// @param timeLimit time limit for reading the selection afterwards
  FollowUpAnalyzer(DirectiveSearcher searcher, Duration makingLimit, Duration timeLimit) {
    this.searcher = searcher;
    this.kept = new ChainCache(searcher);
    this.makingLimit = makingLimit;
    this.timeLimit = timeLimit;
  }

  /// For a single request, which waits until the chains are built.
  public static FollowUpAnalyzer patient(DirectiveSearcher searcher) {
    return new FollowUpAnalyzer(searcher, AS_LONG_AS_IT_TAKES, TimeLimits.COUNT);
  }

  /// One page of chains.
  ///
  /// @throws IllegalArgumentException if `after` is not a chain of the index
  /// @throws TimeLimitException if a time limit is exceeded
  public FollowUpsAnswer analyze(FollowUpsRequest request) throws IOException {
    return Snapshot.of(searcher, snapshot -> new Run(snapshot).answer(request));
  }

  /// The chain that contains a directive, of length one if it was issued once. All members count as
  /// selected. Null if there is no such directive.
  ///
  /// @throws TimeLimitException if the chains are not built in time
  public @Nullable Chain chain(String id) throws IOException {
    return Snapshot.of(searcher, snapshot -> held(snapshot, id)).orElse(null);
  }

  private Optional<Chain> held(Snapshot snapshot, String id) throws IOException {
    return searcher.directive(id) == null
        ? Optional.empty()
        : Optional.of(new Run(snapshot).chain(id));
  }

  /// One request.
  private final class Run {
    private final Snapshot snapshot;
    private final Chains chains;

    Run(Snapshot snapshot) throws IOException {
      this.snapshot = snapshot;
      chains = kept.get(makingLimit);
      snapshot.isOf(chains.generation());
    }

    FollowUpsAnswer answer(FollowUpsRequest request) throws IOException {
      var selection = request.selection();
      var selected = select(selection);
      var found = found(chains, selected, request.times());
      int start = start(request.page().after(), chains, found);
      var shown = found.subList(start, Math.min(found.size(), start + request.page().size()));
      var page = new ArrayList<Chain>();
      for (int number : shown) {
        page.add(chain(number, id -> selected.members.get(chains.member(id))));
      }
      return new FollowUpsAnswer(
          chains.generation(),
          new FollowUpsAnswer.Part(selected.total, SearchAddress.of(selection)),
          selected.assessmentsLeftOut,
          part(selection.and(bodiless())),
          part(selection.and(none(Dimension.DATE))),
          found.size(),
          start + shown.size() < found.size() ? page.getLast().id() : null,
          page);
    }

    Chain chain(String id) throws IOException {
      int member = chains.member(id);
      return member == Chains.NONE
          ? Chain.of(List.of(new Chain.Issued(snapshot.directive(id), true, null)))
          : chain(chains.chainOf(member), _ -> true);
    }

    private Chain chain(int number, Predicate<String> isSelected) throws IOException {
      var members = new ArrayList<Chain.Issued>();
      for (int i = 0; i < chains.times(number); i++) {
        int member = chains.start(number) + i;
        var id = chains.id(member);
        var likeness = i == 0 ? null : chains.likeness(member);
        members.add(new Chain.Issued(snapshot.directive(id), isSelected.test(id), likeness));
      }
      return Chain.of(members);
    }

    private FollowUpsAnswer.Part part(Selection selection) throws IOException {
      return new FollowUpsAnswer.Part(whole(selection).total(), SearchAddress.of(selection));
    }

    private Totals whole(Selection selection) throws IOException {
      var table = snapshot.count(selection, new Count.By(new Axis.Of(Dimension.KIND)));
      return new Totals(
          table.generation(),
          null,
          table.total().directives(),
          Scopes.assessmentsLeftOut(snapshot, selection));
    }

    private Selected select(Selection selection) throws IOException {
      var selected = new Selected(chains);
      if (selection.equals(Selection.EVERYTHING)) {
        selected.begin(whole(selection));
        selected.addDirectives();
      } else {
        snapshot.streamIds(selection, selected);
      }
      return selected;
    }
  }

  private static Query bodiless() {
    return new Query.Or(List.of(none(Dimension.PROVINCE), none(Dimension.AGENCY)));
  }

  private static Query none(Dimension dimension) {
    return new Query.Value(dimension, Dimension.NONE);
  }

  /// The chains of the result.
  private static List<Integer> found(Chains chains, Selected selected, int times) {
    var found = new ArrayList<Integer>();
    for (int chain = 0; chain < chains.size() && chains.times(chain) >= times; chain++) {
      int next = selected.members.nextSetBit(chains.start(chain));
      if (next >= 0 && next < chains.start(chain) + chains.times(chain)) {
        found.add(chain);
      }
    }
    return found;
  }

  private static int start(@Nullable String after, Chains chains, List<Integer> found) {
    if (after == null) {
      return 0;
    }
    int member = chains.member(after);
    if (member == Chains.NONE) {
      throw new IllegalArgumentException("there is no chain " + after);
    }
    int last = chains.chainOf(member);
    int start = 0;
    while (start < found.size() && found.get(start) <= last) {
      start++;
    }
    return start;
  }

  /// The chain members in a selection.
  private final class Selected implements Sink<String> {
    private final Chains chains;
    private final BitSet members = new BitSet();
    private final long start = System.nanoTime();
    private long total;
    private long assessmentsLeftOut;

    private Selected(Chains chains) {
      this.chains = chains;
    }

    @Override
    public void begin(Totals totals) {
      total = totals.total();
      assessmentsLeftOut = totals.assessmentsLeftOut();
    }

    @Override
    public void accept(String id) throws TimeLimitException {
      if (System.nanoTime() - start > timeLimit.toNanos()) {
        throw new TimeLimitException(timeLimit);
      }
      int member = chains.member(id);
      if (member != Chains.NONE) {
        members.set(member);
      }
    }

    private void addDirectives() {
      for (int chain = 0; chain < chains.size(); chain++) {
        if (!chains.isAssessment(chain)) {
          members.set(chains.start(chain), chains.start(chain) + chains.times(chain));
        }
      }
    }
  }
}
