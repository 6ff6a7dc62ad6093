package vn.giaoban.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import vn.giaoban.notice.AgencyLevel;
import vn.giaoban.notice.DateBasis;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Period;
import vn.giaoban.notice.ProvinceBasis;
import vn.giaoban.source.ReadResult;
import vn.giaoban.source.Source;
import vn.giaoban.text.Controls;
import vn.giaoban.text.Lines;

/// Maps records to JSON by their components: null is written, dates are ISO 8601, periods are
/// strings, lines are `[first, last]` or `[first, last, page]`, enum constants are camel case
/// (`MET_ON` becomes `metOn`), groups of components stand beside the others ([GroupIntrospector]).
/// Control characters ([Controls]) are escaped.
public final class Json {
  /// Safe for any number of threads.
  public static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(records())
          .annotationIntrospector(new GroupIntrospector())
          .addMixIn(Source.class, SourceShape.class)
          .addMixIn(ReadResult.Unreadable.class, UnreadableShape.class)
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private static final int BUFFER_BYTES = 16 << 10;

  private Json() {}

  public static String line(Object value) {
    return write(MAPPER.writer(), value);
  }

  /// A line in UTF-8, with its end.
  public static byte[] bytes(Object value) {
    var out = new ByteArrayOutputStream(BUFFER_BYTES);
    try {
      MAPPER.writer().writeValue(out, value);
    } catch (IOException e) {
      throw unwritable(value, e);
    }
    out.write('\n');
    var line = out.toByteArray();
    return Controls.areIn(line) ? Controls.escaped(new String(line, UTF_8)).getBytes(UTF_8) : line;
  }

  public static String pretty(Object value) {
    return write(MAPPER.writerWithDefaultPrettyPrinter(), value) + "\n";
  }

  private static String write(com.fasterxml.jackson.databind.ObjectWriter writer, Object value) {
    try {
      return Controls.escaped(writer.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw unwritable(value, e);
    }
  }

  private static IllegalStateException unwritable(Object value, IOException cause) {
    return new IllegalStateException("a record that cannot be written: " + value, cause);
  }

  /// Only what has pages or is in a container says so.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private abstract static class SourceShape {}

  /// The reason is told in both languages.
  @SuppressWarnings("UnusedMethod") // read by Jackson
  private interface UnreadableShape {
    @JsonProperty
    String reasonVi();
  }

  private static SimpleModule records() {
    var module = new SimpleModule("giaoban");
    module.addSerializer(Period.class, ToStringSerializer.instance);
    module.addDeserializer(Period.class, new PeriodReader());
    module.addSerializer(Lines.class, new LinesWriter());
    module.addDeserializer(Lines.class, new LinesReader());
    addEnum(module, AgencyLevel.class);
    addEnum(module, Kind.class);
    addEnum(module, ProvinceBasis.class);
    addEnum(module, DateBasis.class);
    return module;
  }

  private static <E extends Enum<E>> void addEnum(SimpleModule module, Class<E> type) {
    module.addSerializer(type, new EnumWriter<>());
    module.addDeserializer(type, new EnumReader<>(type));
  }

  /// The camel-case name of an enum constant: `MET_ON` becomes `metOn`.
  public static String name(Enum<?> constant) {
    var words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
    var name = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    }
    return name.toString();
  }

  private static final class PeriodReader extends JsonDeserializer<Period> {
    @Override
    public Period deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return Period.parse(parser.getValueAsString());
    }
  }

  private static final class LinesWriter extends JsonSerializer<Lines> {
    @Override
    public void serialize(Lines lines, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      var numbers = new int[] {lines.first(), lines.last(), lines.page()};
      out.writeArray(numbers, 0, lines.page() == 0 ? 2 : 3);
    }
  }

  private static final class LinesReader extends JsonDeserializer<Lines> {
    @Override
    public Lines deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      var numbers = parser.readValueAs(int[].class);
      return new Lines(numbers[0], numbers[1], numbers.length > 2 ? numbers[2] : 0);
    }
  }

  private static final class EnumWriter<E extends Enum<E>> extends JsonSerializer<E> {
    @Override
    public void serialize(E value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(name(value));
    }
  }

  private static final class EnumReader<E extends Enum<E>> extends JsonDeserializer<E> {
    private final Class<E> type;

    EnumReader(Class<E> type) {
      this.type = type;
    }

    @Override
    public E deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      var name = parser.getValueAsString();
      for (var constant : type.getEnumConstants()) {
        if (name(constant).equals(name)) {
          return constant;
        }
      }
      throw new IllegalArgumentException("no such %s: %s".formatted(type.getSimpleName(), name));
    }
  }
}
