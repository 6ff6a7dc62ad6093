package vn.giaoban.source.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.LineLayout;
import vn.giaoban.source.document.LineList;
import vn.giaoban.source.document.UnreadableException;
import vn.giaoban.source.format.RtfState.Destination;

/// Collects the paragraphs of a document in RTF from its tokens.
final class RtfBody {
  private static final int DEEPEST = 1_000;
  private static final int OUTLINE_LEVELS = 9;

  /// Groups whose text is not that of the document; so are all that `\*` stands before, but for
  /// those below.
  private static final Set<String> NO_TEXT =
      Set.of(
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "fldinst",
          "listtable",
          "nonesttables",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "shprslt",
          "sp",
          "nonshppict",
          "tc",
          "xe");

  /// Characters that have words.
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("line", "\n"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("qmspace", " "),
          Map.entry("~", "\u00A0"),
          Map.entry("_", "-"),
          Map.entry("-", "\u00AD"));

  private final EdgedTables tables;
  private final LineList lines = new LineList();
  private final Deque<RtfState> outer = new ArrayDeque<>();
  private final RtfFonts fonts = new RtfFonts();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /// The encoding that the document names for text outside Unicode.
  private Charset charset = Charset.forName("windows-1252");

  private RtfState state = new RtfState();
  private RtfParagraph paragraph = new RtfParagraph(LineLayout.UNKNOWN);
  private boolean starred;
  private int skipped;

  RtfBody(EdgedTables tables) {
    this.tables = tables;
  }

  Content.Text text() {
    flush();
    if (!paragraph.isEmpty()) {
      end(state.cell);
    }
    return lines.text(charset.name(), 0);
  }

  /// @param tokens those that follow, of which a word may skip some
  /// @throws UnreadableException if groups are nested too deeply
  void accept(RtfTokens.Token token, RtfTokens tokens) throws UnreadableException {
    if (!(token instanceof RtfTokens.Letter)) {
      flush();
    }
    switch (token) {
      case RtfTokens.Open _ -> open();
      case RtfTokens.Close _ -> close();
      case RtfTokens.Letter(byte value) -> letter(value);
      case RtfTokens.Word word -> word(word, tokens);
    }
  }

  private void open() throws UnreadableException {
    if (outer.size() == DEEPEST) {
      throw new UnreadableException("its parts are nested too deeply to be read");
    }
    outer.push(state);
    state = state.inner();
    skipped = 0;
    starred = false;
  }

  private void close() {
    var around = state.around;
    if (around != null) {
      if (!paragraph.isEmpty()) {
        end(state.cell);
      }
      paragraph = around;
    }
    state = outer.isEmpty() ? state : outer.pop();
    skipped = 0;
    starred = false;
  }

  private void letter(byte value) {
    starred = false;
    if (skipped > 0) {
      skipped--;
    } else if (isText() || state.destination == Destination.FONTS) {
      bytes.write(value);
    }
  }

  private boolean isText() {
    return state.destination == Destination.BODY || state.destination == Destination.MARK;
  }

  private void flush() {
    if (bytes.size() > 0) {
      var text = bytes.toString(fonts.charset(state.font, charset));
      bytes.reset();
      if (state.destination == Destination.FONTS) {
        fonts.name(state.font, text);
      } else {
        add(text);
      }
    }
  }

  private void add(String text) {
    paragraph.add(text, fonts.name(state.font), state);
  }

  private void word(RtfTokens.Word word, RtfTokens tokens) {
    boolean ignorable = starred;
    starred = word.name().equals("*");
    if (word.name().equals("bin")) {
      tokens.skip(word.number(0));
    } else if (!destination(word.name(), ignorable) && !paragraphs(word) && !text(word)) {
      sign(word);
    }
  }

  /// Whether a word says where the text of its group goes.
  private boolean destination(String name, boolean ignorable) {
    switch (name) {
      case "fonttbl" -> state.send(Destination.FONTS);
      case "listtext", "pntext" -> state.send(Destination.MARK);
      case "shpinst", "upr" -> state.send(Destination.SUSPENDED);
      case "ud" -> state.send(Destination.BODY);
      case "footnote" -> begin(LineLayout.UNKNOWN.asAside());
      case "shptxt" -> begin(LineLayout.UNKNOWN);
      default -> {
        boolean none = ignorable || NO_TEXT.contains(name);
        if (none) {
          state.destination = Destination.NOWHERE;
        }
        return none;
      }
    }
    return true;
  }

  /// Begins a note or a text box, inside the paragraph that it is anchored in.
  private void begin(LineLayout place) {
    state.send(Destination.BODY);
    state.around = paragraph;
    state.cell = false;
    paragraph = new RtfParagraph(place);
  }

  /// Whether a word ends a paragraph or tells something of it.
  private boolean paragraphs(RtfTokens.Word word) {
    switch (word.name()) {
      case "par", "sect" -> {
        if (!state.deleted && isText()) {
          end(state.cell);
        }
      }
      case "cell", "nestcell" -> {
        if (isText()) {
          end(true);
          countCell(word.name());
        }
      }
      case "row" -> tables.endRow();
      case "pard" -> state.resetParagraph();
      case "intbl" -> state.cell = true;
      case "qj" -> state.justified = true;
      case "ql", "qc", "qr" -> state.justified = false;
      case "fi" -> state.indented = word.number(0) > 0;
      case "ilvl" -> state.level = Math.clamp(word.number(0), 0, OUTLINE_LEVELS - 1);
      case "outlinelevel" -> {
        int level = word.number(OUTLINE_LEVELS);
        state.heading = level >= 0 && level < OUTLINE_LEVELS ? level + 1 : 0;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /// Cells of a table in a cell belong to that one.
  private void countCell(String word) {
    if (word.equals("cell")) {
      tables.endCell();
    }
  }

  private void end(boolean inCell) {
    if (!inCell && outer.stream().noneMatch(group -> group.cell)) {
      tables.end();
    }
    lines.noteEncodings(paragraph.encodings());
    lines.add(paragraph.text(), paragraph.layout(state, inCell ? tables.cell() : null));
    paragraph = paragraph.next();
  }

  /// Whether a word tells something of text.
  private boolean text(RtfTokens.Word word) {
    switch (word.name()) {
      case "plain" -> state.resetText();
      case "b" -> state.bold = word.isOn();
      case "caps" -> state.capitals = word.isOn();
      case "v" -> state.hidden = word.isOn();
      case "deleted" -> state.deleted = word.isOn();
      case "f" -> state.font = word.number(0);
      case "uc" -> state.replaced = Math.clamp(word.number(1), 0, OUTLINE_LEVELS);
      case "ansicpg" -> charset = RtfFonts.named("windows-" + word.number(0), charset);
      case "fcharset" -> {
        if (state.destination == Destination.FONTS) {
          fonts.charset(state.font, word.number(0));
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void sign(RtfTokens.Word word) {
    if (word.name().equals("u")) {
      if (isText()) {
        add(String.valueOf((char) word.number('?')));
      }
      skipped = state.replaced;
      return;
    }
    var sign = SIGNS.get(word.name());
    if (sign != null && skipped > 0) {
      skipped--;
    } else if (sign != null && isText()) {
      add(sign);
    }
  }
}
