package org.xieshou.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Uuid7;

/** The life of an objection. */
class DisputeTest {

    private final Dispute dispute = new Dispute();

    @Test
    void acceptedItRefutesTheVisitOrThoseItNames() {
        var absent = Uuid7.next();
        decide(true);
        assertThat(dispute.refutesVisit()).isTrue();

        dispute.staffIds = List.of(absent);

        assertThat(dispute.refutesVisit()).isFalse();
        assertThat(dispute.refutes(absent)).isTrue();
        assertThat(dispute.refutes(Uuid7.next())).isFalse();
    }

    @Test
    void itIsDecidedOnce() {
        decide(false);
        decide(false);

        assertThatThrownBy(() -> decide(true)).isInstanceOf(Problem.class);
        assertThat(dispute.refutesVisit()).isFalse();
    }

    @Test
    void aDecisionCanBeTakenBackAndMadeAnew() {
        decide(false);

        dispute.reopen();

        assertThat(dispute.open()).isTrue();
        assertThat(dispute.remark).isNull();
        decide(true);
        assertThat(dispute.refutesVisit()).isTrue();
    }

    @Test
    void whatIsTakenBackIsOver() {
        dispute.withdraw();
        dispute.withdraw();

        assertThatThrownBy(() -> decide(true)).isInstanceOf(Problem.class);
        assertThatThrownBy(dispute::reopen).isInstanceOf(Problem.class);
    }

    @Test
    void whatIsDecidedIsNotTakenBack() {
        decide(true);

        assertThatThrownBy(dispute::withdraw).isInstanceOf(Problem.class);
    }

    private void decide(boolean accept) {
        dispute.decide(accept, "已向两校核实", "周敏", Instant.now());
    }
}
