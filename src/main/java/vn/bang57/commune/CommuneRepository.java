package vn.bang57.commune;

import org.springframework.data.jpa.repository.JpaRepository;

interface CommuneRepository extends JpaRepository<CommuneEntity, String> {}
