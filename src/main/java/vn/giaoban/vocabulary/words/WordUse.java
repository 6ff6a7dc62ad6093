package vn.giaoban.vocabulary.words;

import java.util.Locale;

/// The use of a phrase in a word table: a column of the table, explained in its header.
public enum WordUse {
  // task-verbs.csv
  OPENS,
  ACTS,
  FOLLOWS,
  ENDS_NAME,
  // judging-words.csv
  COMMANDS,
  CALLS,
  LEADS_CALL,
  JUDGES,
  RATE,
  REACHED,
  JUDGED,
  NOMINAL,
  ENDORSES,
  ENDORSED,
  // headings.csv
  SUBJECT,
  CONCLUSION,
  REPORT,
  JUDGEMENT,
  SPEAKS,
  INTRODUCES,
  POINTS,
  LISTS,
  AS_FOLLOWS,
  CLOSING,
  ANNOUNCES,
  MADE_KNOWN,
  MEETING,
  ENDED,
  // general-bodies.csv
  BEFORE,
  LEADERS,
  EACH,
  CHIEF,
  BODY,
  MORE,
  RELATED,
  WHOLE,
  STAFF,
  COMMITTEE,
  DIVISION,
  ANY_DIVISION,
  AREA,
  OF_AREA,
  EVERY_AREA,
  KIND,
  MORE_KINDS,
  VILLAGE_CHIEF,
  VILLAGE,
  UNIT_HEAD,
  SCHOOLS,
  HOSPITALS,
  COMPANIES,
  BOARDS,
  // deadline-cues.csv
  LIMIT,
  OPEN_LIMIT,
  UNTIL,
  UNTIL_END,
  WITHIN,
  WITHIN_PART,
  AT,
  DONE,
  TIME,
  HANDED_IN,
  FILLER,
  DATE,
  // deadline-contexts.csv
  STARTS,
  START_FILLER,
  RECURS,
  PAST,
  REPORTED,
  REPORTS,
  REPORTED_MATTER,
  DEMAND,
  ON_DUTY,
  ACTION,
  OTHERS_EVENT,
  EVENT,
  // document-types.csv
  DOCUMENT,
  // name-leads.csv
  CALL_FIRST,
  CALL;

  /// The name of the column.
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }
}
