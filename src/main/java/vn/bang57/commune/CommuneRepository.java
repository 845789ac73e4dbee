package vn.bang57.commune;

import org.springframework.data.repository.CrudRepository;

interface CommuneRepository extends CrudRepository<CommuneEntity, String> {}
