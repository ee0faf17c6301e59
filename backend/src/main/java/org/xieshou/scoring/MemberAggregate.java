package org.xieshou.scoring;

import static org.xieshou.scoring.Quantity.MEMBER_COUNT;
import static org.xieshou.scoring.Quantity.PUPILS;

import java.util.List;

/** How the points of the member schools become the community's (bundled evaluation, rules.md 3). */
public enum MemberAggregate {
    MEAN {
        @Override
        Expression of(List<MemberPoints> members) {
            var points = members.stream().map(MemberPoints::points).toList();
            return Expression.sum(points).dividedBy(Expression.number(points.size(), MEMBER_COUNT));
        }
    },
    PUPIL_WEIGHTED {
        @Override
        Expression of(List<MemberPoints> members) {
            var weighted = members.stream()
                    .map(member -> member.points().times(Expression.number(member.pupils(), PUPILS)))
                    .toList();
            var pupils = members.stream().mapToLong(MemberPoints::pupils).sum();
            return Expression.sum(weighted).dividedBy(Expression.number(pupils, PUPILS));
        }

        @Override
        boolean possible(List<MemberPoints> members) {
            return members.stream().allMatch(member -> member.pupils() != null)
                    && members.stream().anyMatch(member -> member.pupils() > 0);
        }
    },
    LOWEST {
        @Override
        Expression of(List<MemberPoints> members) {
            return Expression.lowest(members.stream().map(MemberPoints::points).toList());
        }
    };

    /** One school's points and pupils. */
    record MemberPoints(Expression points, Long pupils) {}

    abstract Expression of(List<MemberPoints> members);

    /** Whether the figures that this way needs are known. */
    boolean possible(List<MemberPoints> members) {
        return true;
    }
}
