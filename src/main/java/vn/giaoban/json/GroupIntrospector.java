package vn.giaoban.json;

import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.CountedDay;
import vn.giaoban.notice.DirectiveFacts;
import vn.giaoban.notice.DocumentFacts;
import vn.giaoban.notice.Location;
import vn.giaoban.notice.Meeting;
import vn.giaoban.notice.MeetingDates;
import vn.giaoban.notice.Placement;

/// Unwraps records that only group components of other records: JSON stays flat. Like
/// `@JsonUnwrapped`, by type and without an annotation in the records.
final class GroupIntrospector extends JacksonAnnotationIntrospector {
  private static final long serialVersionUID = 1;

  private static final Set<Class<?>> GROUPS =
      Set.of(
          CountedDay.class,
          DirectiveFacts.class,
          DocumentFacts.class,
          Location.class,
          Meeting.class,
          MeetingDates.class,
          Placement.class);

  @Override
  public @Nullable NameTransformer findUnwrappingNameTransformer(AnnotatedMember member) {
    return GROUPS.contains(member.getRawType())
        ? NameTransformer.NOP
        : super.findUnwrappingNameTransformer(member);
  }
}
