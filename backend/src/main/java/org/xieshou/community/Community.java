package org.xieshou.community;

import static org.xieshou.community.CommunityState.ACTIVE;
import static org.xieshou.community.CommunityState.APPROVED;
import static org.xieshou.community.CommunityState.CONCLUDED;
import static org.xieshou.community.CommunityState.DISSOLVED;
import static org.xieshou.community.CommunityState.DRAFT;
import static org.xieshou.community.CommunityState.PROPOSED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.xieshou.shared.DistrictRecord;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Remembered;
import org.xieshou.shared.Untold;

/** Schools, or people of several schools, bound together for some years. */
@Entity
@Remembered("communities/{id}")
public class Community extends DistrictRecord {

    public String name;

    /** Every pinyin reading of the name's initials, separated by blanks. */
    @Untold
    public String initials;

    @Enumerated(EnumType.STRING)
    public CommunityKind kind;

    @Enumerated(EnumType.STRING)
    public CommunityState state = DRAFT;

    public LocalDate startDay;

    /** The start as people said it, when they named no day. */
    public String startWording;

    public LocalDate endDay;
    public String endWording;
    public String remark;
    public UUID secretaryGeneralId;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<LeadingGroupSeat> leadingGroup = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    public List<SchoolContact> contacts = new ArrayList<>();

    /** Why the proposal came back, until it is handed in again. */
    public String returnRemark;

    public String dissolutionReason;

    /** Runs already, or began before today: its size can be regretted but no longer refused. */
    boolean running(LocalDate today) {
        return state.lived() || startDay.isBefore(today);
    }

    void propose() {
        if (state != PROPOSED) {
            require(DRAFT, "community.not-draft");
            state = PROPOSED;
            returnRemark = null;
        }
    }

    void giveBack(String why) {
        if (state != DRAFT || returnRemark == null) {
            require(PROPOSED, "community.not-proposed");
            state = DRAFT;
            returnRemark = why;
        }
    }

    void approve() {
        if (state != APPROVED) {
            require(PROPOSED, "community.not-proposed");
            state = APPROVED;
        }
    }

    void activate() {
        if (state != ACTIVE) {
            require(APPROVED, "community.not-approved");
            state = ACTIVE;
        }
    }

    /** Ends as planned; without a planned end, today. */
    void conclude(LocalDate today) {
        if (state != CONCLUDED) {
            require(ACTIVE, "community.not-active");
            state = CONCLUDED;
            endDay = endDay == null || endDay.isAfter(today) ? lastDay(today) : endDay;
        }
    }

    /** Ends before its time. A draft is deleted instead: it never was. */
    void dissolve(String reason, LocalDate today) {
        if (state != DISSOLVED) {
            if (state == DRAFT || state.ended()) {
                throw Problem.conflict("community.not-dissolvable");
            }
            state = DISSOLVED;
            dissolutionReason = reason;
            endDay = lastDay(today);
        }
    }

    /** Whatever ends before it began ends on its first day. */
    private LocalDate lastDay(LocalDate today) {
        return startDay.isAfter(today) ? startDay : today;
    }

    void requireDraft() {
        require(DRAFT, "community.not-draft");
    }

    void requireNotEnded() {
        if (state.ended()) {
            throw Problem.conflict("community.ended");
        }
    }

    private void require(CommunityState needed, String otherwise) {
        if (state != needed) {
            throw Problem.conflict(otherwise);
        }
    }
}
