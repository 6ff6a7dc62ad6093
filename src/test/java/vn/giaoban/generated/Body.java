package vn.giaoban.generated;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoban.generated.Phrases.Agency;
import vn.giaoban.generated.Phrases.Task;
import vn.giaoban.generated.Phrases.Unit;
import vn.giaoban.vocabulary.Province;

/// A department of a province, with its constant properties.
///
/// @param silent topics that the province never mentions
/// @param planted words distinctive of the province
/// @param routines tasks that it repeats
/// @param tasks tasks that it issues once
/// @param suited tasks by the unit that mostly gets them
record Body(
    Province province,
    Agency agency,
    Set<String> silent,
    String planted,
    List<Unit> units,
    String chair,
    String deputy,
    String signer,
    List<Routine> routines,
    List<Task> tasks,
    Map<Unit, List<Task>> suited) {
  private static final int MONTHS_PER_ROUTINE = 5;

  /// A directive issued again in later months, with small changes.
  ///
  /// @param start index of the first month
  /// @param step months between
  /// @param matter index that chooses place and goods, the same in all of them
  record Routine(
      String chain, Unit unit, Task task, String verb, int start, int step, int times, int matter) {
    /// How many times it was issued before month `index`, or -1 where it is not issued then.
    int occurrence(int index) {
      int since = index - start;
      return since >= 0 && since % step == 0 && since / step < times ? since / step : -1;
    }
  }

  static Body of(
      CorpusSpec spec, Province province, Agency agency, Set<String> silent, String planted) {
    var dice = Dice.of(spec.seed(), "body", province.slug(), agency.symbol());
    var scopes = List.of("chung", agency.scope());
    var units = Phrases.UNITS.stream().filter(u -> scopes.contains(u.scope())).toList();
    var tasks =
        new ArrayList<>(
            Phrases.TASKS.stream()
                .filter(t -> scopes.contains(t.scope()))
                .filter(t -> t.topics().stream().noneMatch(silent::contains))
                .toList());
    var names = new String[] {name(dice), name(dice), name(dice)};
    var prefix = province.slug() + "/" + agency.symbol() + "/";
    var routines = routines(dice, prefix, spec.months(), units, tasks);
    return new Body(
        province,
        agency,
        silent,
        planted,
        units,
        names[0],
        names[1],
        names[2],
        routines,
        tasks,
        suited(units, tasks));
  }

  Body {
    units = List.copyOf(units);
    routines = List.copyOf(routines);
    tasks = List.copyOf(tasks);
    suited = Map.copyOf(suited);
  }

  boolean meetsIn(YearMonth month) {
    boolean merged = !province.slug().equals(province.now()) && !month.isBefore(Places.MERGER);
    return agency.existsIn(month) && !merged;
  }

  /// Takes the tasks of the routines out of `tasks`, so that nothing else is like them by chance.
  private static List<Routine> routines(
      Dice dice, String prefix, int months, List<Unit> units, List<Task> tasks) {
    var routines = new ArrayList<Routine>();
    for (int i = 0; i < Math.max(2, months / MONTHS_PER_ROUTINE); i++) {
      var unit = dice.pick(units);
      var task = dice.pick(suited(unit, tasks));
      tasks.remove(task);
      routines.add(
          new Routine(
              prefix + (i + 1),
              unit,
              task,
              dice.pick(Phrases.verbs(task)),
              dice.below(Math.max(1, months - 2)),
              List.of(1, 1, 2, 3).get(dice.below(4)),
              dice.from(3, 8),
              dice.below(Integer.MAX_VALUE)));
    }
    return routines;
  }

  private static Map<Unit, List<Task>> suited(List<Unit> units, List<Task> tasks) {
    var suited = new HashMap<Unit, List<Task>>();
    units.forEach(unit -> suited.put(unit, suited(unit, tasks)));
    return suited;
  }

  /// The tasks that a unit mostly handles; all where there are none.
  List<Task> tasksOf(Unit unit) {
    return suited.getOrDefault(unit, tasks);
  }

  private static List<Task> suited(Unit unit, List<Task> tasks) {
    var suited =
        tasks.stream().filter(t -> t.topics().stream().anyMatch(unit.topics()::contains)).toList();
    return suited.isEmpty() ? List.copyOf(tasks) : suited;
  }

  static String name(Dice dice) {
    return List.of("family", "middle", "given").stream()
        .map(part -> dice.pick(Phrases.NAMES.getOrDefault(part, List.of())))
        .collect(Collectors.joining(" "));
  }
}
