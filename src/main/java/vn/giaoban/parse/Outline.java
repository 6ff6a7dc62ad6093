package vn.giaoban.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;

/// Builds the tree of headings, introductions and items of the conclusions by kinds of marks.
/// Numbers are never compared, so wrong or restarted numbers do no harm.
final class Outline {
  private record Node(String style, Role role, String text) {}

  private enum Role {
    HEADING,
    INTRODUCTION,
    ITEM
  }

  /// An unmarked item below an unmarked introduction.
  private static final String BELOW = "I:below";

  private final Headings headings;
  private final Introductions introductions;
  private final Deque<Node> open = new ArrayDeque<>();
  private final List<Item> items = new ArrayList<>();

  private Outline(Headings headings, Introductions introductions) {
    this.headings = headings;
    this.introductions = introductions;
  }

  /// The items of `blocks`, in order.
  static List<Item> items(List<Block> blocks, Headings headings, Introductions introductions) {
    var outline = new Outline(headings, introductions);
    for (int i = 0; i < blocks.size() && !outline.isClosing(blocks.get(i)); i++) {
      outline.add(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null);
    }
    return List.copyOf(outline.items);
  }

  private boolean isClosing(Block block) {
    return !block.isBullet()
        && headings.isClosing(block.string())
        && (block.mark() == null || Folding.plain(block.string()).startsWith("tren day"));
  }

  private void add(Block block, @Nullable Block next) {
    var task = block.task();
    if (task == null) {
      addText(block, next);
    } else if (TextShape.hasWords(block.string())) {
      var sections = texts(Role.HEADING);
      sections.addAll(task.groups());
      items.add(new Item(block.text(), sections, List.of(), false, task));
    }
  }

  private void addText(Block block, @Nullable Block next) {
    var following = next == null || isClosing(next) ? null : next;
    int colon = headings.colon(block);
    if (colon > 0) {
      var head = block.string().substring(0, colon);
      open(block, Role.HEADING, head);
      var rest = block.text().from(colon + 1).strip();
      item(rest, following, "I:rest");
    } else if (following != null && callsBelowSubject(block)) {
      open(block, Role.INTRODUCTION, block.string());
    } else if (headings.isHeading(block, following)) {
      open(block, Role.HEADING, TextShape.trimEnd(block.string()));
    } else {
      item(block, following);
    }
  }

  /// "Giao Sở Nội vụ:" below "3. Về tổ chức bộ máy"; elsewhere such a line is a heading.
  private boolean callsBelowSubject(Block block) {
    return block.mark() == null
        && open.stream().anyMatch(node -> node.role() == Role.HEADING && isSubject(node))
        && introductions.onlyCalls(block.string());
  }

  private boolean isSubject(Node heading) {
    return !headings.namesBody(heading.text());
  }

  private void item(Block block, @Nullable Block next) {
    boolean listed = next != null && next.mark() != null;
    int introduction = introductions.start(block);
    if (listed && introduction > 0) {
      item(block.withText(block.text().slice(0, introduction).strip()), null);
      item(block.withText(block.text().from(introduction)), next);
      return;
    }
    boolean introduces = next != null && introductions.onlyIntroduces(block.string());
    if (introduces || opensConclusions(block)) {
      open(block, Role.INTRODUCTION, block.string());
      return;
    }
    if (!TextShape.hasWords(block.string())) {
      return;
    }
    var style = isBelowIntroduction(block) ? BELOW : style(block, Role.ITEM);
    close(block, style);
    add(block.text(), style);
  }

  private boolean isBelowIntroduction(Block block) {
    var top = open.peek();
    return block.mark() == null
        && top != null
        && (top.style().equals(BELOW)
            || (top.role() == Role.INTRODUCTION && top.style().equals("I:plain")));
  }

  private boolean opensConclusions(Block block) {
    return block.mark() == null
        && headings.opensConclusions(block.string())
        && !introductions.ordersFirst(block.string());
  }

  private void item(MappedText text, @Nullable Block next, String style) {
    if (next != null && introductions.onlyIntroduces(text.text())) {
      open.push(new Node(style, Role.INTRODUCTION, text.text()));
    } else if (TextShape.hasWords(text.text())) {
      add(text, style);
    }
  }

  private void add(MappedText text, String style) {
    var sections = texts(Role.HEADING);
    if (!headings.invites(text.text()) && sections.stream().noneMatch(headings::invites)) {
      items.add(new Item(text, sections, above(), isApart(style), null));
    }
    open.push(new Node(style, Role.ITEM, text.text()));
  }

  /// Whether the item is an unmarked one that other items of its heading precede.
  private boolean isApart(String style) {
    boolean unmarked = style.equals(BELOW) || style.equals("I:plain");
    return unmarked
        && !items.isEmpty()
        && !texts(Role.HEADING).isEmpty()
        && texts(Role.HEADING).equals(items.getLast().headings());
  }

  private void open(Block block, Role role, String text) {
    var style = style(block, role);
    close(block, style);
    open.push(new Node(style, role, text));
  }

  /// Closes the nodes that cannot contain the new one.
  private void close(Block block, String style) {
    boolean heading = style.startsWith("H");
    if (open.stream().anyMatch(node -> node.style().equals(style))) {
      while (!open.pop().style().equals(style)) {
        // the levels below
      }
      return;
    }
    if (heading) {
      while (!open.isEmpty()
          && (open.peek().role() != Role.HEADING || isDeeper(open.peek(), style))) {
        open.pop();
      }
    } else if (block.mark() != null && !block.mark().bullet()) {
      closeNumbered(style);
    } else if (block.mark() == null && !style.equals(BELOW)) {
      while (!open.isEmpty() && open.peek().role() != Role.HEADING) {
        open.pop();
      }
    }
    while (!heading && !open.isEmpty() && open.peek().style().equals("I:rest")) {
      open.pop();
    }
    closeSibling(block, style);
  }

  /// An item below "1. Văn phòng: …" with the same kind of mark as its heading is a sibling of that
  /// heading, at once for marks of lists, for others when the heading has an item.
  private void closeSibling(Block block, String style) {
    var mark = block.mark();
    if (mark == null || style.startsWith("H")) {
      return;
    }
    var same = "H:" + mark.style();
    var heading = open.stream().filter(node -> node.style().equals(same)).findFirst().orElse(null);
    if (heading == null) {
      return;
    }
    boolean list = mark.bullet() || mark.depth() > 1 || "a)".equals(mark.style());
    if (lastIsUnder(heading) || (list && heading.equals(open.peek()))) {
      while (!open.pop().style().equals(same)) {
        // what stands below the heading
      }
    }
  }

  private boolean lastIsUnder(Node heading) {
    return !items.isEmpty() && heading.text().equals(items.getLast().section());
  }

  private void closeNumbered(String style) {
    int depth = depth(style);
    while (depth > 0 && open.stream().anyMatch(Outline::isLettered)) {
      open.pop();
    }
    while (depth > 1 && !open.isEmpty() && depth(open.peek().style()) >= depth) {
      open.pop();
    }
  }

  /// Whether its mark is a letter with a bracket, below which no numbers stand.
  private static boolean isLettered(Node node) {
    return node.style().endsWith(":a)") || node.style().endsWith(":i)");
  }

  private static boolean isDeeper(Node node, String style) {
    int depth = depth(style);
    return rank(node.style()) > rank(style) || (depth > 0 && depth(node.style()) > depth);
  }

  private static int depth(String style) {
    var mark = style.substring(2);
    return mark.startsWith("1") ? (int) mark.chars().filter(c -> c == '1').count() : 0;
  }

  /// Roman numerals rank above capitals, numbers and letters, in this order.
  private static int rank(String style) {
    var mark = style.substring(2);
    return switch (mark.charAt(0)) {
      case 'I' -> 0;
      case 'A' -> 1;
      case 'C' -> 1;
      case '#' -> 2;
      case '1' -> 3;
      case '(', 'a', 'i' -> 5;
      case 'n' -> 4;
      default -> 6;
    };
  }

  private static String style(Block block, Role role) {
    var prefix = role == Role.HEADING ? "H:" : "I:";
    if (block.mark() != null) {
      return prefix + block.mark().style();
    }
    if (role != Role.HEADING) {
      return prefix + "plain";
    }
    if (block.first().heading() > 0) {
      return prefix + "#" + block.first().heading();
    }
    return prefix
        + (TextShape.capitals(block.string())
            ? "Capitals"
            : block.first().bold() ? "nBold" : "name");
  }

  private List<String> texts(Role role) {
    var texts = new ArrayList<String>();
    for (var node : open) {
      if (node.role() == role) {
        texts.addFirst(node.text());
      }
    }
    return texts;
  }

  private List<Item.Parent> above() {
    var parents = new ArrayList<Item.Parent>();
    for (var node : open) {
      if (node.role() == Role.HEADING) {
        break;
      }
      parents.addFirst(new Item.Parent(node.text(), node.role() == Role.INTRODUCTION));
    }
    return parents;
  }
}
