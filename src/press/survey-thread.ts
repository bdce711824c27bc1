import { makeSurvey } from '../library/survey-edition.ts';
import { answerJobs } from './answer-jobs.ts';

answerJobs(makeSurvey);
