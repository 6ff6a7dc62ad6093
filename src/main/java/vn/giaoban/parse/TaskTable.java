package vn.giaoban.parse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.document.Cell;

/// A table whose rows are tasks, with columns that say who does them, with whom, and until when.
final class TaskTable {
  /// Rows above the head: a title, a unit of measure.
  private static final int ABOVE_HEAD = 3;

  private static final Pattern COUNTED = Pattern.compile("\\(?\\d{1,2}\\)?");

  /// A cell with its text.
  private record Part(Cell cell, MappedText text, SourceLine first, boolean bold) {
    private static Part of(Cell cell, List<SourceLine> lines) {
      return new Part(
          cell,
          MappedText.joined(lines.stream().map(SourceLine::text).toList()),
          lines.getFirst(),
          lines.stream().allMatch(SourceLine::bold));
    }

    private @Nullable TaskColumn named() {
      return TaskColumn.of(text.text());
    }
  }

  /// A cell of the head.
  ///
  /// @param column what it says that the column below it holds; null if it does not say
  private record Head(Part part, @Nullable TaskColumn column) {
    private boolean isOver(Part other) {
      return part.cell.shares(other.cell);
    }
  }

  private final SortedMap<Integer, List<Part>> rows;
  private final List<Head> heads = new ArrayList<>();
  private int firstTask;

  private TaskTable(SortedMap<Integer, List<Part>> rows) {
    this.rows = rows;
  }

  /// The lines of a notice, those of each table of tasks replaced by one for each task.
  static List<SourceLine> joined(List<SourceLine> lines) {
    var joined = new ArrayList<SourceLine>();
    for (int i = 0; i < lines.size(); ) {
      int end = i + 1;
      while (table(lines.get(i)) != 0
          && end < lines.size()
          && table(lines.get(end)) == table(lines.get(i))) {
        end++;
      }
      joined.addAll(tasks(lines.subList(i, end)));
      i = end;
    }
    return List.copyOf(joined);
  }

  private static int table(SourceLine line) {
    var cell = line.layout().cell();
    return cell == null ? 0 : cell.table();
  }

  private static List<SourceLine> tasks(List<SourceLine> lines) {
    int number = table(lines.getFirst());
    var table = number == 0 ? null : new TaskTable(rows(lines));
    if (table != null && table.findHead()) {
      return new TaskRows(table).lines();
    }
    return number < 0 ? lines.stream().map(SourceLine::outsideTables).toList() : lines;
  }

  private static SortedMap<Integer, List<Part>> rows(List<SourceLine> lines) {
    var cells = new LinkedHashMap<Cell, List<SourceLine>>();
    for (var line : lines) {
      var cell = Objects.requireNonNull(line.layout().cell());
      cells.computeIfAbsent(cell, _ -> new ArrayList<>()).add(line);
    }
    var rows = new TreeMap<Integer, List<Part>>();
    cells.forEach(
        (cell, written) ->
            rows.computeIfAbsent(cell.row(), _ -> new ArrayList<>()).add(Part.of(cell, written)));
    return rows;
  }

  /// Whether the first rows say what the columns are, and that they are those of tasks.
  private boolean findHead() {
    int looked = 0;
    for (var row : rows.entrySet()) {
      var parts = row.getValue();
      boolean head = heads.isEmpty() ? isHead(parts) : isBelowHead(parts);
      if (head) {
        parts.forEach(part -> heads.add(new Head(part, part.named())));
        firstTask = row.getKey() + 1;
      } else if (!heads.isEmpty() || ++looked == ABOVE_HEAD) {
        break;
      }
    }
    return has(TaskColumn.TASK) && (has(TaskColumn.LEAD) || has(TaskColumn.DEADLINE));
  }

  private boolean has(TaskColumn column) {
    return heads.stream().anyMatch(head -> head.column == column);
  }

  private static boolean isHead(List<Part> row) {
    return row.size() > 1 && row.stream().anyMatch(part -> part.named() == TaskColumn.TASK);
  }

  /// "Chủ trì | Phối hợp" below "Phân công thực hiện", or "(1) | (2) | (3)".
  private static boolean isBelowHead(List<Part> row) {
    return row.stream().allMatch(part -> part.named() != null)
        || (row.size() > 2
            && row.stream().allMatch(part -> COUNTED.matcher(part.text.text()).matches()));
  }

  /// What the column of a cell holds: as the lowest head above it says.
  private TaskColumn column(Part part) {
    return heads.reversed().stream()
        .filter(head -> head.column != null && head.isOver(part))
        .findFirst()
        .map(Head::column)
        .orElse(TaskColumn.OTHER);
  }

  /// Whether a row is the head once more, on the next page.
  private boolean isRepeated(List<Part> row) {
    return row.stream().allMatch(part -> heads.stream().anyMatch(head -> isSame(head.part, part)));
  }

  private static boolean isSame(Part head, Part part) {
    return head.text.plain().equals(part.text.plain());
  }

  /// Reads the rows of tasks one after the other.
  private static final class TaskRows {
    /// A heading among the tasks.
    private record Group(String style, String text) {}

    /// A task that may go on in the next row.
    private static final class Task {
      private final Map<TaskColumn, MappedText.Joiner> cells = new EnumMap<>(TaskColumn.class);
      private final List<String> groups;
      private final SourceLine line;
      private boolean ended;

      private Task(List<Group> groups, SourceLine line) {
        this.groups = groups.stream().map(Group::text).toList();
        this.line = line;
      }

      private void add(Map<TaskColumn, MappedText> more) {
        more.forEach(
            (column, text) ->
                cells.computeIfAbsent(column, _ -> new MappedText.Joiner()).add(text));
        var text = more.get(TaskColumn.TASK);
        ended = text == null ? ended : TextShape.ends(text.text());
      }

      private @Nullable MappedText cell(TaskColumn column) {
        var joiner = cells.get(column);
        return joiner == null ? null : joiner.joined();
      }

      private SourceLine joined() {
        var row =
            new TaskRow(
                groups,
                cell(TaskColumn.LEAD),
                cell(TaskColumn.PARTNERS),
                cell(TaskColumn.DEADLINE));
        return line.withTask(Objects.requireNonNull(cell(TaskColumn.TASK)), row);
      }
    }

    private final TaskTable table;
    private final boolean numbered;
    private final List<Task> tasks = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();

    /// Cells that reach into rows below their own.
    private final List<Part> tall = new ArrayList<>();

    private TaskRows(TaskTable table) {
      this.table = table;
      this.numbered = table.has(TaskColumn.NUMBER);
    }

    private List<SourceLine> lines() {
      table.rows.tailMap(table.firstTask).forEach(this::read);
      return tasks.stream().map(Task::joined).toList();
    }

    private void read(int number, List<Part> row) {
      if (table.isRepeated(row)) {
        return;
      }
      tall.removeIf(part -> !part.cell.reaches(number));
      var group = group(row);
      if (group != null) {
        open(group, row);
        return;
      }
      var cells = cells(row);
      if (goesOn(cells)) {
        tasks.getLast().add(cells);
      } else if (cells.containsKey(TaskColumn.TASK)) {
        var task = new Task(groups, row.getFirst().first);
        task.add(cells);
        task.add(covering(cells));
        tasks.add(task);
      }
      row.stream().filter(part -> part.cell.rows() > 1).forEach(tall::add);
    }

    private Map<TaskColumn, MappedText> cells(List<Part> row) {
      var cells = new EnumMap<TaskColumn, MappedText>(TaskColumn.class);
      for (var part : row) {
        cells.merge(
            table.column(part), part.text, (text, more) -> MappedText.joined(List.of(text, more)));
      }
      return cells;
    }

    /// What cells of rows above say of a row that they reach into.
    private Map<TaskColumn, MappedText> covering(Map<TaskColumn, MappedText> own) {
      var covering = new EnumMap<TaskColumn, MappedText>(TaskColumn.class);
      for (var part : tall) {
        var column = table.column(part);
        if (column != TaskColumn.TASK && !own.containsKey(column)) {
          covering.put(column, part.text);
        }
      }
      return covering;
    }

    /// Whether a row is the rest of the one before it, which a page break parted, or says more of a
    /// task that reaches into it.
    private boolean goesOn(Map<TaskColumn, MappedText> cells) {
      if (tasks.isEmpty() || cells.containsKey(TaskColumn.NUMBER)) {
        return false;
      }
      var text = cells.get(TaskColumn.TASK);
      if (text == null) {
        return true;
      }
      boolean lower =
          Character.isLowerCase(text.text().charAt(0)) && Mark.read(text.text()) == null;
      boolean alone =
          !cells.containsKey(TaskColumn.LEAD) && !cells.containsKey(TaskColumn.DEADLINE);
      return (lower && !tasks.getLast().ended) || (numbered && alone);
    }

    /// The cell that heads the rows below; null if the row is a task.
    private @Nullable Part group(List<Part> row) {
      var named = row.stream().filter(part -> table.column(part) != TaskColumn.NUMBER).toList();
      var only = named.size() == 1 ? named.getFirst() : row.size() == 1 ? row.getFirst() : null;
      if (only == null) {
        return null;
      }
      var text = only.text.text();
      boolean wide =
          only.cell.columns() > 1
              && table.heads.stream().filter(head -> head.isOver(only)).count() > 1;
      boolean shown = only.bold || TextShape.capitals(text) || isHigh(style(row, only));
      return wide || (shown && table.column(only) == TaskColumn.TASK) ? only : null;
    }

    private static boolean isHigh(String style) {
      return style.equals("I") || style.equals("A");
    }

    private String style(List<Part> row, Part only) {
      var marked =
          row.getFirst().equals(only)
              ? only.text.text()
              : row.getFirst().text.text().replaceFirst("[.)]?$", ". ") + only.text.text();
      var mark = Mark.read(marked);
      return mark == null ? "" : mark.style();
    }

    private void open(Part only, List<Part> row) {
      var style = style(row, only);
      int same = 0;
      while (same < groups.size() && !groups.get(same).style.equals(style)) {
        same++;
      }
      groups.subList(same, groups.size()).clear();
      var mark = Mark.read(only.text.text());
      var text = mark == null ? only.text : only.text.from(mark.length());
      groups.add(new Group(style, TextShape.trimEnd(text.text().strip())));
    }
  }
}
