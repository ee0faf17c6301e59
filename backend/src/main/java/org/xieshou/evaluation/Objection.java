package org.xieshou.evaluation;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.xieshou.shared.DistrictRecord;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Remembered;

/** What a community says against the result announced, and what the bureau answers. */
@Entity
@Remembered(value = "evaluations/{evaluationId}/objections", forSystems = false)
public class Objection extends DistrictRecord {

    public UUID evaluationId;

    /** The criterion it is about; none means the result as a whole. */
    public UUID criterionId;

    public String text;
    public String raisedBy;
    public Instant raisedAt;
    public String answer;
    public Boolean accepted;
    public Instant answeredAt;

    /** Answers once; the same answer again changes nothing. */
    public void answer(String words, boolean accept, Instant now) {
        if (answeredAt == null) {
            answer = words;
            accepted = accept;
            answeredAt = now;
        } else if (!answer.equals(words) || accepted != accept) {
            throw Problem.conflict("objection.answered");
        }
    }
}
