/// Follow-ups: directives of one body clustered into chains by the similarity of their wording.
@NullMarked
package vn.giaoban.analytics.followups;

import org.jspecify.annotations.NullMarked;
