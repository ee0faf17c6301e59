package org.xieshou.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.xieshou.district.Figure;
import org.xieshou.district.FigureSource;

/** Counts the running communities of a district for the officers above it. */
@ApplicationScoped
class CommunityFigures implements FigureSource {

    private final EntityManager database;

    CommunityFigures(EntityManager database) {
        this.database = database;
    }

    @Override
    public Map<Figure, Long> count(UUID districtId) {
        var running = database.createNativeQuery(
                        "select count(*) from community where district_id = :district and state = 'ACTIVE'", Long.class)
                .setParameter("district", districtId)
                .getSingleResult();
        return Map.of(Figure.COMMUNITIES, (Long) running);
    }
}
